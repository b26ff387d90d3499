package org.trialgraph.source.meddatax;

import org.trialgraph.source.Head;
import org.trialgraph.source.RawRecord;
import org.trialgraph.source.Reading;
import org.trialgraph.source.RecordReader;
import org.trialgraph.source.page.PageMarks;
import org.trialgraph.source.page.PageReading;
import org.trialgraph.trial.Source;

/** Reads a page of meddatax, saved as text or HTML. */
public final class MeddataxReader implements RecordReader {
    @Override
    public String name() {
        return "meddatax-page/1";
    }

    @Override
    public Source source() {
        return Source.MEDDATAX;
    }

    @Override
    public boolean recognises(Head head) {
        return PageMarks.hasLabels(head, MeddataxLabels.BASIC, MeddataxLabels.SUMMARY)
                || PageMarks.hasLabels(head, MeddataxLabels.BASIC, MeddataxLabels.RESULTS)
                || PageMarks.hasAddress(head, "meddatax.com/clinical-trials/");
    }

    @Override
    public Reading read(RawRecord raw) {
        return PageReading.read(raw, this, page -> MeddataxLabels.ALL, fields -> new MeddataxPage(fields).facts());
    }
}
