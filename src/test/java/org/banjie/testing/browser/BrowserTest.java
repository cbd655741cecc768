package org.banjie.testing.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static HttpServer server;

    @BeforeAll
    static void starts() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stops() {
        server.stop(0);
    }

    @Test
    void a_page_that_the_blind_cannot_use_fails() {
        var page = showing("<img src='data:,'><label>姓名</label><input>");

        assertThatThrownBy(() -> browser.axe(page))
                .hasMessageContaining("image-alt")
                .hasMessageContaining("label: ");
    }

    @Test
    void grey_on_grey_fails() {
        var page = showing("<p style='color:#999;background:#aaa'>办结</p>");

        assertThatThrownBy(() -> browser.axe(page)).hasMessageContaining("color-contrast");
    }

    @Test
    void a_page_for_everybody_passes() {
        var page = showing("<label>姓名 <input></label>");

        assertThatCode(() -> browser.axe(page)).doesNotThrowAnyException();
    }

    private static Page showing(String content) {
        var page = browser.open("http://127.0.0.1:" + server.getAddress().getPort());
        page.setContent(
                "<!doctype html><html lang='zh'><title>办结</title><main><h1>办结</h1>" + content + "</main></html>");
        return page;
    }
}
