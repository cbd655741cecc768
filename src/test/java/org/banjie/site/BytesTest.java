package org.banjie.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What a page costs somebody with a phone and a slow network: scripts and styles as they are sent, without the page itself. */
class BytesTest {

    private final Assets assets;

    BytesTest() throws IOException {
        assets = new Assets(new ObjectMapper());
    }

    @Test
    void following_a_case_costs_little() throws IOException {
        assertThat(sent("site")).isLessThan(45_000);
    }

    @Test
    void filling_in_a_form_costs_what_it_must() throws IOException {
        assertThat(sent("site", "form")).isLessThan(115_000);
    }

    /** Spring would take what a browser names first, and every browser names gzip before Brotli. */
    @Test
    void the_tighter_packing_is_sent() {
        assertThat(AssetFiles.packed().getContentCodings()).containsExactly("br");
    }

    private long sent(String... islands) throws IOException {
        Set<String> files = new LinkedHashSet<>(Set.of(assets.style()));
        for (var island : islands) {
            files.add(assets.js(island));
            files.addAll(assets.below(island));
            files.addAll(assets.css(island));
        }
        long sum = 0;
        for (var file : files) sum += packed(file);
        return sum;
    }

    /** Very small ones are sent as they are. */
    private static long packed(String address) throws IOException {
        var packed = new ClassPathResource("static" + address + ".br");
        return (packed.exists() ? packed : new ClassPathResource("static" + address)).contentLength();
    }
}
