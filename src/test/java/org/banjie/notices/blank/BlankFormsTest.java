package org.banjie.notices.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_appeal_is_one_page_with_what_is_known_of_the_decision(boolean organisation) throws IOException {
        var ways = new Catalogue(kind -> Stream.empty()).remedies(LocalDate.of(2026, 3, 13));
        var known = new HashMap<String, Object>();
        known.put("signers", List.of(Map.of("name", "王建国", "idNo", "310117199001010013", "phone", "13800000000")));
        known.put("organisation", organisation);
        known.put("matter", "最低生活保障");
        known.put("decided", "2026年3月13日");
        known.put("paperTitle", "不予确认最低生活保障对象决定书");
        known.put("paperNumber", "沪松泗镇救〔2026〕17号");
        known.put("served", organisation ? null : "2026年3月16日");
        known.put("by", organisation ? null : "2026年5月15日");
        known.put(
                "ways",
                Map.of(
                        "reconsiderAt",
                        ways.reconsiderationTo(),
                        "reconsiderBasis",
                        ways.reconsiderationBasis(),
                        "reconsiderDesk",
                        ways.reconsiderationDesk()));
        var pdf = FORMS.print("appeal", "行政复议申请书", "310117102", known);
        Files.createDirectories(FOLDER);
        try (var document = Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 80),
                    "png",
                    FOLDER.resolve("blank-appeal-" + organisation + ".png").toFile());
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("上海市松江区泗泾镇人民政府", "《不予确认最低生活保障对象决定书》（沪松泗镇救〔2026〕17号）")
                    .contains(organisation ? "法定代表人" : "（2026年3月16日收到）", "第二十二条")
                    .doesNotContain("null", "${");
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
