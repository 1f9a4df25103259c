// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells whoever comes while newsgraph is starting to come again: 503 with {@code Retry-After}, which is neither a page
 * that is not there nor an endpoint that knows nothing. What Neo4j Browser loads is let through, since Neo4j may be
 * there first.
 */
final class OpeningHours extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 5;

    private volatile boolean open;

    /** From now on everyone is let through. */
    void open() {
        open = true;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open || request.getRequestURI().startsWith(NewsgraphServer.FOR_BROWSER)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader("Retry-After", SECONDS);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println("newsgraph is starting; try again in a few seconds");
    }
}
