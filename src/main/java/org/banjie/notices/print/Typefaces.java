package org.banjie.notices.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that documents are printed in. They are parsed once and shared: parsing them anew takes half a second a
 * document. The build cuts them (src/main/frontend/scripts/fonts.mjs), so that a printed character is copied as itself,
 * and parts the usual characters from the many others: a font costs a document by how many it has.
 */
class Typefaces {

    /** How a font is called in the templates, its weight there, and its file. */
    private record Typeface(String family, int weight, TrueTypeFont font, CmapLookup characters) {

        static Typeface load(String family, int weight, String file) {
            try (var in = Typefaces.class.getResourceAsStream("/notices/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("notices/fonts/" + file
                            + " is missing: the front end's build cuts it (mvn generate-resources)");
                }
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
                return new Typeface(family, weight, font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    private final Typeface regular = Typeface.load("Serif", 400, "serif.ttf");
    private final Typeface bold = Typeface.load("Serif", 700, "serif-bold.ttf");
    private final Typeface more = Typeface.load("More", 400, "serif-more.ttf");
    private final Typeface moreBold = Typeface.load("More", 700, "serif-bold-more.ttf");
    private final Typeface rare = Typeface.load("Rare", 400, "rare.ttf");

    /** Characters that are in both of the fonts every paper has: asked for each letter of each paper. */
    private final BitSet usual = inBoth(regular, bold);

    private static BitSet inBoth(Typeface one, Typeface other) {
        var both = new BitSet(Character.MIN_SUPPLEMENTARY_CODE_POINT);
        IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
                .filter(c -> one.has(c) && other.has(c))
                .forEach(both::set);
        return both;
    }

    /** Whether this character comes out on paper, plain and bold. */
    boolean has(int character) {
        return usual.get(character) || more.has(character) && moreBold.has(character) || rare.has(character);
    }

    /**
     * Makes the fonts known to one document that its text needs; what it does not use of them is not embedded. A font that is
     * known is asked how high it is, and read for that with all its widths: of the many other characters tens of thousands.
     */
    void addTo(PdfRendererBuilder builder, PDDocument document, String text) {
        for (var face : List.of(regular, bold)) add(builder, face, document, () -> CutFont.of(face.font, text));
        if (isUsual(text)) return;
        // characters beyond the first 65,536 are only cut when the document is written
        for (var face : List.of(more, moreBold, rare)) add(builder, face, document, () -> face.font);
    }

    private static void add(PdfRendererBuilder builder, Typeface face, PDDocument document, Source font) {
        builder.useFont(new WhenUsed(document, font), face.family, face.weight, FontStyle.NORMAL, true);
    }

    private boolean isUsual(String text) {
        return text.codePoints().allMatch(c -> Character.isISOControl(c) || usual.get(c));
    }

    /** Where a font comes from when it is first asked for. */
    private interface Source {

        TrueTypeFont font() throws IOException;
    }

    /** A font becomes part of a document when it is first asked for. */
    private static final class WhenUsed extends PDFontSupplier {

        private final PDDocument document;
        private final Source source;
        private PDFont embedded;

        WhenUsed(PDDocument document, Source source) {
            super(null);
            this.document = document;
            this.source = source;
        }

        @Override
        public PDFont supply() {
            if (embedded == null) embedded = embed();
            return embedded;
        }

        private PDFont embed() {
            try {
                return PDType0Font.load(document, source.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
