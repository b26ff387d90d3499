package org.trialgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.trialgraph.server.http.Reply;

/** The files that pages load: a fixed few, read from the class path once, so no path leads anywhere else. */
final class Assets {

    private static final Map<String, String> FILES =
            Map.of("trialgraph.css", "text/css; charset=utf-8", "trialgraph.svg", "image/svg+xml");

    private final Map<String, Reply> replies = new HashMap<>();

    Assets() {
        FILES.forEach((name, contentType) -> replies.put("/assets/" + name, read(name, contentType)));
    }

    /** Answers with the file under this path. */
    Reply answer(String path) {
        return Optional.ofNullable(replies.get(path))
                .orElseGet(() -> Reply.text(404, "There is no such file. There are " + FILES.keySet() + "."));
    }

    private static Reply read(String name, String contentType) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            byte[] bytes = in.readAllBytes();
            return Reply.ok(contentType, bytes)
                    .tagged(DigestUtils.sha256Hex(bytes).substring(0, 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
