package org.banjie.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
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

    /** What was found right once in this run is not measured again; what differs in anything is. */
    @Test
    void what_was_right_elsewhere_is_measured_anew_on_another_ground_and_in_another_size() {
        browser.axe(showing("<p style='color:#767676;font-size:16px'>办结</p>"));

        assertThatThrownBy(() -> browser.axe(showing("<p style='color:#777;font-size:16px'>办结</p>")))
                .hasMessageContaining("color-contrast");
        assertThatThrownBy(() ->
                        browser.axe(showing("<div style='background:#eee'><p style='color:#767676'>办结</p></div>")))
                .hasMessageContaining("color-contrast");
        browser.axe(showing("<p style='color:#777;font-size:24px'>办结</p>"));
        assertThatThrownBy(() -> browser.axe(showing("<p style='color:#777;font-size:15px'>办结</p>")))
                .hasMessageContaining("color-contrast");
    }

    @Test
    void what_is_placed_freely_over_something_else_is_measured_each_time() {
        browser.axe(showing("<p style='color:#555'>办结</p>"));
        var over = "<div style='background:#666;height:80px;width:300px'></div>"
                + "<p style='position:absolute;top:10px;margin:0;color:#555'>办结</p>";

        assertThatThrownBy(() -> browser.axe(showing("<div style='position:absolute;top:0'>" + over + "</div>")))
                .hasMessageContaining("color-contrast");
    }

    @Test
    void what_shines_through_is_measured_each_time() {
        browser.axe(showing("<p style='color:#767676'>办结</p>"));

        assertThatThrownBy(() -> browser.axe(showing("<p style='color:#767676;opacity:.7'>办结</p>")))
                .hasMessageContaining("color-contrast");
    }

    @Test
    void a_page_has_come_to_rest_when_what_its_scripts_make_is_made() {
        var page = showing("<div id='made' aria-busy='true'></div>");
        page.evaluate(
                """
                () => void setTimeout(() => {
                    const made = document.querySelector('#made');
                    made.removeAttribute('aria-busy');
                    setTimeout(() => made.append('打开了'), 60);
                }, 400)
                """);

        browser.settled(page);

        assertThat(page.locator("#made").textContent()).isEqualTo("打开了");
    }

    @Test
    void a_page_without_scripts_is_at_rest_when_it_is_loaded() {
        var page = browser.open("http://127.0.0.1:" + server.getAddress().getPort(), new Person().withoutScripts());

        assertThatCode(() -> browser.settled(page)).doesNotThrowAnyException();
    }

    private static Page showing(String content) {
        var page = browser.open("http://127.0.0.1:" + server.getAddress().getPort());
        page.setContent(
                "<!doctype html><html lang='zh'><title>办结</title><main><h1>办结</h1>" + content + "</main></html>");
        return page;
    }
}
