package org.trialgraph.server.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trialgraph.rdf.Vocabulary;
import org.trialgraph.server.http.RefusalException;
import org.trialgraph.server.http.Representation;

/**
 * The path of a node on this host: the end of its IRI behind the base, and the suffix that asks for one representation.
 *
 * @param path the end of the IRI, percent-encoded as the graph's IRIs are, for example {@code trial/NCT04221971/arm/1}
 * @param suffix the representation that the path asks for by its suffix
 */
public record NodeAddress(String path, Optional<Representation> suffix) {

    /** The kinds of nodes that have pages: the first segment of their paths. */
    public static final Set<String> KINDS = Set.of("trial", "concept", "organisation", "document", "place", "study");

    private static final int MOST_LENGTH = 400;
    private static final int MOST_SEGMENTS = 8;
    private static final Set<String> DOTS = Set.of("", ".", "..");
    private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+");
    private static final Pattern REGISTRATION = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._~-]|%2F)*");

    /**
     * Reads a path.
     *
     * @param raw the path of a request without its first slash, still percent-encoded
     * @throws RefusalException with status 400 if no node can have this path
     */
    public static NodeAddress read(String raw) {
        List<String> segments = List.of(raw.split("/", -1));
        if (raw.length() > MOST_LENGTH || segments.size() < 2 || segments.size() > MOST_SEGMENTS) {
            throw noAddress();
        }
        NodeAddress read = ofDocument(raw);
        String canonical = Arrays.stream(read.path().split("/", -1))
                .map(NodeAddress::canonical)
                .collect(Collectors.joining("/"));
        if (canonical.startsWith("trial/")
                && !REGISTRATION.matcher(canonical.split("/", -1)[1]).matches()) {
            throw noAddress();
        }
        return new NodeAddress(canonical, read.suffix());
    }

    /** Reads the path of a document that has a fixed path; whether there is such a document is not checked. */
    public static NodeAddress ofDocument(String path) {
        Optional<Representation> suffix = suffix(path);
        return new NodeAddress(
                suffix.map(s -> path.substring(0, path.length() - s.suffix().length() - 1))
                        .orElse(path),
                suffix);
    }

    private static Optional<Representation> suffix(String raw) {
        int dot = raw.lastIndexOf('.');
        return dot < raw.lastIndexOf('/') + 2 ? Optional.empty() : Representation.ofSuffix(raw.substring(dot + 1));
    }

    private static String canonical(String segment) {
        if (!SEGMENT.matcher(segment).matches()) {
            throw noAddress();
        }
        String text = decode(segment); // which may have slashes: some registers use them in their identifiers
        if (List.of(text.split("/", -1)).stream().anyMatch(DOTS::contains)) {
            throw noAddress();
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || "\\<>\"{}|^`".indexOf(c) >= 0)) {
            throw noAddress();
        }
        return encode(text);
    }

    private static String decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < segment.length(); at++) {
            char c = segment.charAt(at);
            if (c == '%') {
                bytes.write(Integer.parseInt(segment.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(c);
            }
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw noAddress();
        }
    }

    /** Encodes all but the unreserved characters of RFC 3986, section 2.3, as the graph's IRIs do. */
    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }

    /**
     * Returns the IRI of the node; concepts and the ontology have the same IRIs in every graph.
     *
     * @param base the base IRI of the graph
     */
    public String iri(String base) {
        boolean isShared = path.startsWith("concept/") || path.startsWith("ontology");
        return (isShared ? Vocabulary.BASE : base) + path;
    }

    private static RefusalException noAddress() {
        return new RefusalException(400, "This is no address of a node of the graph.");
    }

    /** Returns the last segment of the path, by which representations of the node are named relative to its page. */
    public String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
