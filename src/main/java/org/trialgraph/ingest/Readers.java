package org.trialgraph.ingest;

import java.util.List;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.clinconnect.ClinConnectReader;
import org.trialgraph.source.ctgov.CtgovJsonReader;
import org.trialgraph.source.meddatax.MeddataxReader;
import org.trialgraph.source.medpath.MedPathReader;
import org.trialgraph.source.veeva.VeevaReader;

/** The list of readers: a new register is one more line. */
public final class Readers {
    private Readers() {}

    /** Every reader, in the order in which they are asked whether they know a document. */
    public static List<RecordReader> all() {
        return List.of(
                new CtgovJsonReader(),
                new ClinConnectReader(),
                new MeddataxReader(),
                new MedPathReader(),
                new VeevaReader());
    }
}
