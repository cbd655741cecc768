package org.banjie.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

@GalleryPages
class FrameTest {

    @Autowired
    private TestRestTemplate web;

    @Test
    void a_page_speaks_chinese_unless_english_is_asked_for() {
        assertThat(page("/nowhere", "Accept-Language", "fr"))
                .contains("找不到这个页面")
                .contains("lang=\"zh-CN\"");
        assertThat(page("/nowhere", "Accept-Language", "en-GB,en;q=0.9")).contains("This page was not found");
        assertThat(page("/nowhere", "Cookie", "lang=en")).contains("lang=\"en\"");
    }

    @Test
    void the_language_switch_is_remembered() {
        var answer = get("/gallery?lang=en", "Accept-Language", "zh");
        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).anyMatch(cookie -> cookie.startsWith("lang=en"));
        assertThat(answer.getBody()).contains("href=\"/gallery?lang=zh\"");
    }

    @Test
    void the_look_is_drawn_by_the_server_and_survives_a_meddled_cookie() {
        assertThat(page("/gallery", "Cookie", "look=dark.large.high"))
                .contains("data-bs-theme=\"dark\"", "data-size=\"large\"", "data-contrast=\"high\"");
        assertThat(page("/gallery", "Cookie", "look=<script>.x.y")).contains("data-bs-theme=\"light\"");
    }

    @Test
    void the_look_can_be_switched_without_a_script_and_leads_back_here_only() {
        assertThat(switchTo("/worklist?box=mine").getHeaders().getFirst(HttpHeaders.LOCATION))
                .isEqualTo("/worklist?box=mine");
        assertThat(switchTo("//elsewhere.example").getHeaders().getFirst(HttpHeaders.LOCATION))
                .isEqualTo("/");
        assertThat(switchTo("/").getHeaders().get(HttpHeaders.SET_COOKIE))
                .anyMatch(cookie -> cookie.startsWith("look=dark.normal.normal"));
    }

    @Test
    void a_practice_system_says_so_and_which_day_it_is() {
        assertThat(page("/gallery", "Accept-Language", "zh")).contains("演练系统", "2026年3月2日（星期一）");
        assertThat(page("/gallery", "Accept-Language", "en")).contains("Training system", "Monday, 2 March 2026");
    }

    @Test
    void everybody_is_offered_the_ways_of_their_own_post() {
        assertThat(page("/gallery?as=clerk", "Accept-Language", "zh"))
                .contains("href=\"/worklist\"", "href=\"/intake\"")
                .doesNotContain("/oversight/calendar", "href=\"/my\"");
        assertThat(page("/gallery?as=admin", "Accept-Language", "zh"))
                .contains("/oversight/calendar", "/access/codes", "/access/partners", "/oversight/journal")
                .doesNotContain("href=\"/intake\"");
        assertThat(page("/gallery/hall?as=applicant", "Accept-Language", "zh"))
                .contains("href=\"/my\"", "申请办事")
                .doesNotContain("/worklist");
    }

    @Test
    void a_refusal_is_said_with_its_reason_in_the_readers_language() {
        var refused = get("/gallery/refused", "Accept-Language", "en");
        assertThat(refused.getStatusCode().value()).isEqualTo(403);
        assertThat(refused.getBody()).contains("You cannot see this page", "You cannot do this step now.");
    }

    @Test
    void who_came_second_to_one_row_reads_that_somebody_was_first() {
        var met = get("/gallery/met", "Accept-Language", "zh");
        assertThat(met.getStatusCode().value()).isEqualTo(409);
        assertThat(met.getBody()).contains("别人先办了一步").doesNotContain("系统出了问题");
    }

    @Test
    void no_page_carries_code_or_style_of_its_own() {
        var page = page("/gallery?as=admin", "Accept-Language", "zh");
        assertThat(page).doesNotContain("style=\"").doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(page).doesNotContainPattern(Pattern.compile("<script(?![^>]*(src=|application/json))"));
    }

    @Test
    void scripts_and_styles_may_be_kept_for_a_year() {
        var script = Pattern.compile("src=\"(/app/assets/[^\"]+)\"").matcher(page("/gallery", "Accept-Language", "zh"));
        assertThat(script.find()).isTrue();
        assertThat(get(script.group(1), "Accept", "*/*").getHeaders().getCacheControl())
                .contains("max-age=31536000", "immutable");
    }

    private String page(String path, String header, String value) {
        return get(path, header, value).getBody();
    }

    private ResponseEntity<String> get(String path, String header, String value) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE);
        headers.set(header, value);
        return web.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private ResponseEntity<Void> switchTo(String back) {
        var headers = new HttpHeaders();
        headers.set("Cookie", "XSRF-TOKEN=mine");
        headers.set("X-XSRF-TOKEN", "mine");
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        var form = new LinkedMultiValueMap<String, String>();
        form.add("theme", "dark");
        form.add("back", back);
        return web.withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW))
                .exchange("/site/look", HttpMethod.POST, new HttpEntity<>(form, headers), Void.class);
    }
}
