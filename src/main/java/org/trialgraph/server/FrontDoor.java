package org.trialgraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trialgraph.server.http.RefusalException;
import org.trialgraph.server.http.Reply;

/**
 * The one way into the server: it checks the method, sets the headers of every answer, hands queries to Fuseki and
 * everything else to the site.
 *
 * <p>No path but {@code /sparql} reaches Fuseki's dispatch, so there is nothing of Fuseki's to switch off.
 */
final class FrontDoor implements Filter {

    /** The path of the query endpoint. */
    static final String ENDPOINT = "/sparql";

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final String READ_AND_POST = "GET, HEAD, POST, OPTIONS";

    private final Site site;

    FrontDoor(Site site) {
        this.site = site;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        enter((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isEndpoint = request.getRequestURI().equals(ENDPOINT);
        String allowed = isEndpoint ? READ_AND_POST : READ;
        setHeaders(response);
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            preflight(response, allowed);
        } else if (!List.of(allowed.split(", ")).contains(method)) {
            Reply.text(405, "This graph is read-only. Allowed here: " + allowed)
                    .with("Allow", allowed)
                    .send(request, response);
        } else if (isEndpoint && (method.equals("POST") || asks(request))) {
            chain.doFilter(request, response);
        } else {
            answer(request).send(request, response);
        }
    }

    /** Tells whether a GET at the endpoint is a query; without one it is a request for the description. */
    private static boolean asks(HttpServletRequest request) {
        String parameters = request.getQueryString();
        return parameters != null && !parameters.isEmpty();
    }

    private Reply answer(HttpServletRequest request) {
        try {
            return site.answer(request);
        } catch (RefusalException e) {
            return Reply.text(e.status(), e.text());
        } catch (RuntimeException e) {
            LOG.error("A request failed", e);
            return Reply.text(500, "The request failed. This is a fault of the server.");
        }
    }

    private static void setHeaders(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Vary", "Accept");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
    }

    private static void preflight(HttpServletResponse response, String allowed) {
        response.setHeader("Allow", allowed);
        response.setHeader("Access-Control-Allow-Methods", allowed);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(204);
    }
}
