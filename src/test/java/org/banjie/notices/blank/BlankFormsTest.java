package org.banjie.notices.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.kinds.Guide;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.print.Presses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form that a guide offers is there, fits a page for each who signs, and is put into {@code target/papers/} to be looked at. */
class BlankFormsTest {

    private static final Path FOLDER = Path.of("target/papers");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-03-13T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final BlankForms FORMS = new BlankForms(new Catalogue(kind -> Stream.empty()), Presses.press(), DAY);
    private static final List<Signer> FAMILY =
            List.of(new Signer("王建国", "310117199001010013"), new Signer("欧阳慕容秀英·买买提", "310117198802290014"));

    @ParameterizedTest
    @MethodSource("offered")
    void it_has_a_page_for_each_who_signs_and_room_to_sign(RequiredMaterial paper) throws IOException {
        assertThat(BlankForms.isOne(paper.blank())).isTrue();
        var pdf = FORMS.print(
                paper.blank(),
                paper.title(),
                "310117",
                Map.of("signers", FAMILY, "applicant", FAMILY.get(0), "matter", "最低生活保障"));
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("blank-" + paper.code() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 60),
                        "png",
                        FOLDER.resolve("blank-" + paper.code() + "-" + (page + 1) + ".png")
                                .toFile());
            }
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains(paper.title(), "日期").doesNotContain("null", "${", "须核", "设计值");
            var each = text.contains("欧阳慕容秀英");
            assertThat(document.getNumberOfPages()).isEqualTo(each ? FAMILY.size() : 1);
            if (each) assertThat(text).contains("310117199001010013", "310117198802290014");
        }
    }

    @Test
    void a_name_that_leads_elsewhere_is_none() {
        assertThat(BlankForms.isOne("../paper")).isFalse();
        assertThat(BlankForms.isOne("nowhere")).isFalse();
        assertThat(BlankForms.isOne("")).isFalse();
    }

    static List<RequiredMaterial> offered() throws IOException {
        var all = new ArrayList<RequiredMaterial>();
        for (var kind : List.of("assistance", "organisations")) {
            Guide.read(Files.readAllBytes(Path.of("processes", kind, "kind.yaml"))).materials().stream()
                    .filter(RequiredMaterial::hasBlank)
                    .forEach(all::add);
        }
        assertThat(all).hasSize(6);
        return all;
    }
}
