// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import com.google.common.base.Suppliers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Pages that lie in memory, by their paths; one that is put later is there at once. */
final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CHARSET = ";charset=utf-8";

    private final transient Map<String, Page> pages = new ConcurrentHashMap<>();

    private record Page(String type, Supplier<byte[]> content) {}

    /** @param path as in {@code /browser/guide.html} */
    void put(String path, String type, byte[] content) {
        byte[] copy = content.clone();
        pages.put(path, new Page(type, () -> copy));
    }

    void put(String path, String type, String content) {
        put(path, type + CHARSET, content.getBytes(StandardCharsets.UTF_8));
    }

    /** One that is made when it is first asked for. */
    void put(String path, String type, Supplier<String> content) {
        pages.put(path, new Page(type + CHARSET, Suppliers.memoize(() -> content.get()
                .getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable Page page = pages.get(request.getRequestURI());
        if (page == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(page.type());
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(page.content().get());
    }
}
