// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class WebServerTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void saysThatItIsStartingUntilItIsOpened() throws IOException, InterruptedException {
        try (WebServer web = WebServer.start(ServeSettings.of("localhost", 0, 0, 0, null, false))) {
            HttpResponse<String> early = get(web, "/sparql?query=ASK%7B%7D");
            web.pages().put("/browser/style.grass", "text/plain", "node {}");
            HttpResponse<String> style = get(web, "/browser/style.grass");
            web.open();
            HttpResponse<String> late = get(web, "/nowhere");

            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).contains("5");
            assertThat(early.body()).contains("newsgraph is starting");
            assertThat(style.body()).isEqualTo("node {}");
            assertThat(late.statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(WebServer web, String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + web.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
