package org.banjie.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banjie.kinds.Guide;
import org.banjie.kinds.Kind;
import org.banjie.kinds.RequiredMaterial;
import org.banjie.notices.body.ShippedBody;
import org.banjie.notices.catalogue.Basis;
import org.banjie.notices.catalogue.BodyFaults;
import org.banjie.notices.catalogue.Catalogue;
import org.banjie.notices.catalogue.Paper;
import org.banjie.notices.print.Presses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every paper of every kind, printed from made-up cases into {@code target/papers/} as PDF and PNG, to be looked at page by
 * page; and the table of them in {@code docs/kinds/papers.md} ({@code -Dpapers=write} writes it).
 */
class PaperGalleryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);
    private static final Path FOLDER = Path.of("target/papers");
    private static final Path TABLE = Path.of("docs/kinds/papers.md");
    /** Of no kind. */
    private static final Map<String, Paper> BUREAU = Map.of(
            "monthly-report", new Catalogue(PaperGalleryTest::shipped).paper(Catalogue.BUREAU, "monthly-report"));

    private static final Catalogue CATALOGUE = new Catalogue(PaperGalleryTest::shipped);
    private static final Composition COMPOSITION = new Composition(
            CATALOGUE, Presses.press(), new TrackingAddress("https://banjie.example/tracking/{caseNo}"));
    private static final List<String> OF_A_STREET = List.of("assistance", "review", "feedback");

    /** Certificates, receipts and reckonings: no text of blocks. */
    private static final List<String> FIXED = List.of(
            "change",
            "monthly-report",
            "organisation-certificate",
            "organisation-decision",
            "organisation-notice",
            "service-receipt");

    private static final List<String> TYPES = List.of("ASSOCIATION", "SERVICE");
    private static final List<String> CATEGORIES = List.of("MLA", "MARGINAL", "EXTREME", "RIGID", "TEMPORARY");

    /** A paper as it is printed for one sort of case. */
    record Printed(String kind, String code, String variant, Map<String, Object> chosen) {

        /** What the form does not say where this was chosen. */
        boolean leavesOut(String fact) {
            var change = String.valueOf(chosen.get("change"));
            return switch (fact) {
                case "items" -> "DEREGISTRATION".equals(chosen.get("category"));
                case "changesFrom" -> change.equals("转移");
                case "amount" -> List.of("停发", "转移").contains(change);
                case "endsOn" -> chosen.containsKey("change") && !change.equals("渐退");
                case "activityArea" -> "SERVICE".equals(chosen.get("orgType"));
                default -> false;
            };
        }

        @Override
        public String toString() {
            return kind + "-" + code + (variant.isEmpty() ? "" : "-" + variant);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_says_every_fact_that_it_names_in_the_form_of_an_official_paper(Printed one) throws IOException {
        var paper = CATALOGUE.paper(one.kind(), one.code()).under(one.chosen());
        var facts = MadeUpFacts.of(one.kind(), one.code(), paper, one.chosen());
        var pages = print(one, paper, facts);
        var text = String.join("", pages).replaceAll("\\s", "");
        for (var fact :
                Stream.concat(paper.needs().stream(), paper.may().stream()).toList()) {
            if (MadeUpFacts.CHOOSING.contains(fact)
                    || List.of("answers", "verifyAt", "boardAt").contains(fact)) continue;
            if (one.leavesOut(fact)) continue;
            assertThat(text)
                    .as(fact)
                    .contains(MadeUpFacts.printed(fact, facts.get(fact)).replaceAll("\\s", ""));
        }
        assertThat(text).as("a fact that nobody has made up").doesNotContainPattern("〔[^0-9〕]");
        assertThat(text).as("a day as a program writes it").doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d(?!\\d)");
        assertThat(text).contains("2026年3月13日").doesNotContain("星期", "〇", "null", "${", "须核", "设计值", "办理程序结束");
        if (paper.posted()) {
            assertThat(pages).as("what hangs on a wall is one page").hasSize(1);
        }
        if (one.code().equals("certificate")) assertThat(pages).as("正本 and 副本").hasSize(2);
        for (var page : pages) {
            assertThat(said(page, facts))
                    .as("a page with only a signature or a code")
                    .hasSizeGreaterThan(20);
        }
    }

    /** A neighbour before the wall reads the same on the phone, and can say what is wrong with it. */
    @Test
    void the_code_on_a_posted_notice_leads_to_the_place_of_that_notice() throws IOException {
        var one = new Printed("assistance", "publicity", "MLA", Map.of("category", "MLA"));
        var paper = CATALOGUE.paper(one.kind(), one.code()).under(one.chosen());
        print(one, paper, MadeUpFacts.of(one.kind(), one.code(), paper, one.chosen()));
        assertThat(org.banjie.testing.story.Papers.address(Files.readAllBytes(FOLDER.resolve(one + ".pdf"))))
                .isEqualTo("https://banjie.example/publicity/villages/310117102001#no-2026-17");
    }

    /** So that whoever words a paper anew begins with what it says, and not with an empty page. */
    @ParameterizedTest
    @MethodSource("all")
    void its_blocks_say_word_for_word_what_the_form_says(Printed one) throws IOException {
        var paper = CATALOGUE.paper(one.kind(), one.code()).under(one.chosen());
        var body = ShippedBody.of(paper.template());
        if (body.isEmpty()) {
            assertThat(FIXED).contains(paper.template());
            return;
        }
        var facts = MadeUpFacts.of(one.kind(), one.code(), paper, one.chosen());
        var worded = paper.worded(body.get(), Map.of(), paper.may());
        assertThat(BodyFaults.of(worded)).isEmpty();
        assertThat(words(one, worded, facts)).isEqualTo(words(one, paper, facts));
    }

    private static String words(Printed one, Paper paper, Map<String, Object> facts) throws IOException {
        return String.join("", print(one, paper, facts)).replaceAll("\\s", "");
    }

    @Test
    void each_category_of_assistance_rests_on_its_own_law() throws IOException {
        var papers = shipped("assistance").findFirst().orElseThrow();
        for (var category : List.of("EXTREME", "RIGID", "TEMPORARY")) {
            papers.forEach((code, paper) -> {
                var laws =
                        paper.under(Map.of("category", category, "confirmAuthority", "DISTRICT")).basisOn(DAY).stream()
                                .map(Basis::law)
                                .toList();
                assertThat(laws).as(category + " " + code).doesNotContain("最低生活保障审核确认办法");
                if (!paper.basis().isEmpty()) {
                    assertThat(laws).as(category + " " + code).isNotEmpty();
                }
            });
        }
    }

    @Test
    void no_paper_borrows_the_words_of_another() throws IOException {
        for (var kind : kinds()) {
            shipped(kind).findFirst().orElseThrow().forEach((code, paper) -> assertThat(paper.template())
                    .as(kind + " " + code)
                    .isNotEqualTo("closing"));
        }
    }

    /** A fact that nobody supplies never prints, however long the paper waits for it. */
    @Test
    void every_fact_that_a_paper_names_is_supplied_by_somebody() throws IOException {
        var said = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                if (!file.toString().contains("/studio/")) said.append(Files.readString(file));
            }
        }
        var missing = new ArrayList<String>();
        for (var kind : kinds()) {
            var settings = guide(kind).settings();
            shipped(kind).findFirst().orElseThrow().forEach((code, paper) -> Stream.concat(
                            paper.needs().stream(), paper.may().stream())
                    .filter(fact -> said.indexOf("\"" + fact + "\"") < 0 && !settings.containsKey(fact))
                    .forEach(fact -> missing.add(kind + " " + code + ": " + fact)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_table_of_papers_is_true() throws IOException {
        var table = new StringBuilder(
                """
                # The printed papers · 文书

                Every paper of every kind: its form (`src/main/resources/notices/`), the letters of its number and the law it cites, from
                the `documents.yaml` of the kinds. Written by `PaperGalleryTest` (`-Dpapers=write`), which also prints each of them into
                `target/papers/` to be looked at.

                | kind | paper | form | number | law |
                |---|---|---|---|---|
                """);
        for (var kind : kinds()) {
            shipped(kind).findFirst().orElseThrow().forEach((code, paper) -> table.append(row(kind, code, paper)));
        }
        BUREAU.forEach((code, paper) -> table.append(row("–", code, paper)));
        table.append(
                """

                ## Forms to be signed by hand · 空白表

                A paper of a guide may be a form of the office (`blank` in `kind.yaml`): draft and case offer it to be printed with the
                names and numbers that are known, a page for each who signs (`notices/blank-<form>.html`, `casework.papers.Blanks`). It has
                no number and is not kept. The wording is the program's; where the bureau has a form of its own, that is put in its place.

                | kind | paper | form | law |
                |---|---|---|---|
                """);
        for (var kind : kinds()) {
            guide(kind).materials().stream()
                    .filter(RequiredMaterial::hasBlank)
                    .forEach(paper -> table.append("| %s | %s `%s` | `blank-%s` | %s |\n"
                            .formatted(kind, paper.title(), paper.code(), paper.blank(), paper.basis())));
        }
        if ("write".equals(System.getProperty("papers"))) Files.writeString(TABLE, table);
        assertThat(TABLE).hasContent(table.toString());
    }

    private static String row(String kind, String code, Paper paper) {
        return "| %s | %s `%s` | `%s` | %s | %s |\n"
                .formatted(
                        kind,
                        paper.title(),
                        code,
                        paper.template(),
                        paper.series() == null ? "–" : paper.series() + "〔年〕号",
                        laws(paper));
    }

    private static String laws(Paper paper) {
        return String.join(
                "；",
                paper.basis().stream()
                        .map(one -> one.law()
                                + one.article()
                                + (one.only().isEmpty() ? "" : "（" + String.join("，", only(one)) + "）"))
                        .toList());
    }

    private static List<String> only(Basis one) {
        return new TreeMap<>(one.only())
                .values().stream().map(values -> String.join("/", values)).toList();
    }

    static List<Printed> all() throws IOException {
        var all = new ArrayList<Printed>();
        for (var kind : kinds()) {
            shipped(kind).findFirst().orElseThrow().keySet().forEach(code -> all.addAll(variants(kind, code)));
        }
        BUREAU.keySet().forEach(code -> all.add(new Printed(Catalogue.BUREAU, code, "", Map.of())));
        return all;
    }

    private static List<Printed> variants(String kind, String code) {
        return switch (kind) {
            case "assistance" ->
                CATEGORIES.stream()
                        .filter(one -> !code.equals("longer-limit") || !one.equals("TEMPORARY"))
                        .map(one -> new Printed(kind, code, one, Map.of("category", one, "confirmAuthority", "STREET")))
                        .toList();
            case "organisations" -> organisations(code);
            case "inspection" ->
                TYPES.stream()
                        .map(one -> new Printed(kind, code, one, Map.of("orgType", one)))
                        .toList();
            case "review" -> reviews(code);
            default -> List.of(new Printed(kind, code, "", Map.of()));
        };
    }

    private static List<Printed> reviews(String code) {
        return switch (code) {
            case "change" ->
                List.of("增发", "减发", "渐退", "停发", "转移").stream()
                        .map(one -> review(code, one, "MLA", one))
                        .toList();
            case "stopped" -> List.of(review(code, "停发", "MLA", ""));
            case "other-change" ->
                List.of("增发", "停发").stream()
                        .map(one -> new Printed(
                                "review", code, one, Map.of("change", one, "grantKind", "disability-allowances")))
                        .toList();
            default -> List.of(review(code, "停发", "EXTREME", ""));
        };
    }

    private static Printed review(String code, String change, String category, String variant) {
        return new Printed("review", code, variant, Map.of("change", change, "grantCategory", category));
    }

    private static List<Printed> organisations(String code) {
        var all = new ArrayList<Printed>();
        for (var type : TYPES) {
            for (var matter : List.of("ESTABLISHMENT", "CHANGE", "DEREGISTRATION")) {
                var chosen = Map.<String, Object>of("orgType", type, "category", matter);
                all.add(new Printed("organisations", code, type + "-" + matter, chosen));
            }
        }
        return all;
    }

    private static List<String> print(Printed one, Paper paper, Map<String, Object> given) throws IOException {
        var organ = CATALOGUE.organ(OF_A_STREET.contains(one.kind()) ? "310117102" : "310117", DAY);
        var letters = paper.issuer() == null ? organ.letters() : "";
        var number = paper.series() == null ? null : letters + paper.series() + "〔2026〕17号";
        var said = COMPOSITION.say("XX-310117102-2026-000017", paper, organ, paper.facts(given), DAY);
        // as it is kept between the act and the printing
        var sheet = COMPOSITION.print(Said.read(said.written()), number);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(one + ".pdf"), sheet.pdf());
        try (var pdf = Loader.loadPDF(sheet.pdf())) {
            picture(one, pdf);
            return pages(pdf);
        }
    }

    private static void picture(Printed one, PDDocument pdf) throws IOException {
        var renderer = new PDFRenderer(pdf);
        for (var page = 0; page < pdf.getNumberOfPages(); page++) {
            var file = FOLDER.resolve(one + "-" + (page + 1) + ".png").toFile();
            ImageIO.write(renderer.renderImageWithDPI(page, 84), "png", file);
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    /** What a page says beside signature, code and page number. */
    private static String said(String page, Map<String, Object> facts) {
        return page.replaceAll("\\s|—\\d—", "")
                .replaceAll("申请编号：[-A-Z0-9]+|扫描二维码.*?进度。|2026年3月13日|上海市松江区[^，。]{2,8}(人民政府|民政局|殡仪馆)", "")
                .replace("联系方式：" + facts.get("contact"), "");
    }

    private static Kind guide(String kind) throws IOException {
        return Guide.read(Files.readAllBytes(Path.of("processes", kind, "kind.yaml")));
    }

    private static List<String> kinds() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            return folders.filter(one -> Files.exists(one.resolve("documents.yaml")))
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Map<String, Paper>> shipped(String kind) {
        try {
            return Stream.of(Catalogue.papers(Files.readAllBytes(Path.of("processes", kind, "documents.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
