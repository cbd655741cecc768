package org.banjie.studio.checks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banjie.kinds.Guide;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.banjie.words.Sentences;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** No exit of a guide is called as another act that the journal keeps. */
class ExitCodesTest {

    @Test
    void an_exit_with_the_verb_of_the_desk_is_not_published() throws IOException {
        var text = guide("assistance");
        assertThat(remarks(text)).isEmpty();
        assertThat(remarks(text.replace("code: withdraw", "code: complete"))).hasSize(1);
        assertThat(remarks(text.replace("code: withdraw", "code: passed-on"))).hasSize(1);
    }

    @Test
    void every_shipped_guide_keeps_to_it() throws IOException {
        for (var kind : List.of("funeral", "organisations", "inspection", "relatives")) {
            assertThat(remarks(guide(kind))).as(kind).isEmpty();
        }
    }

    private static String guide(String kind) throws IOException {
        return Files.readString(Path.of("processes", kind, "kind.yaml"));
    }

    private static List<Remark> remarks(String guide) throws IOException {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages/worklist");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var kind = Guide.read(guide.getBytes(StandardCharsets.UTF_8));
        var said = new ArrayList<Remark>();
        new ExitCodes(new Sentences(texts))
                .look(new SetReading(null, Map.of(), Map.of(), Map.of(), kind, null), said::add);
        return said;
    }
}
