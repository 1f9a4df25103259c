// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks a web server. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    /** @param headers names and values in turn */
    public static HttpResponse<String> get(URI address, String... headers) {
        return send("GET", address, "", headers);
    }

    /** @param headers names and values in turn */
    public static HttpResponse<String> send(String method, URI address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code address?name=value}. */
    public static URI with(URI address, String name, String value) {
        return URI.create(address + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
