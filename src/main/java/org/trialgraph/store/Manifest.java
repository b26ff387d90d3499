package org.trialgraph.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.tdb2.TDB2;

/**
 * What a generation is made of; its file {@code MANIFEST.json} is written last, so that its presence says that the
 * generation is whole.
 *
 * @param format the version of the manifest's own format
 * @param id the generation's identifier
 * @param created when the manifest was written
 * @param software what wrote it
 * @param inputs the documents that were read
 * @param notes the caller's keys and values
 * @param counts the number of distinct quads
 * @param hash SHA-256 of the sorted N-Quads lines, in hexadecimal: equal for equal data, whatever the order of feeding;
 *     {@code zcat dump.nq.gz | sha256sum} prints it
 * @param contentSum a sum over the hashes of all lines, which can be compared with the database without sorting
 * @param dump the compressed dump
 * @param data each file of the database
 * @param reports the files that the caller added
 */
public record Manifest(
        int format,
        String id,
        Instant created,
        Software software,
        List<FileStamp> inputs,
        Map<String, String> notes,
        Counts counts,
        String hash,
        String contentSum,
        FileStamp dump,
        List<FileStamp> data,
        List<FileStamp> reports) {

    /** The version of the format that this program writes and reads. */
    public static final int FORMAT = 1;

    /** Copies the collections. */
    public Manifest {
        inputs = List.copyOf(inputs);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        data = List.copyOf(data);
        reports = List.copyOf(reports);
    }

    /**
     * What wrote a generation.
     *
     * @param trialgraph TrialGraph's version
     * @param jena Apache Jena's version
     * @param java the Java runtime's version
     */
    public record Software(String trialgraph, String jena, String java) {
        /** The software that is running now. */
        static Software running() {
            String version = Software.class.getPackage().getImplementationVersion();
            return new Software(
                    version == null ? "unreleased" : version, TDB2.VERSION, System.getProperty("java.version"));
        }
    }
}
