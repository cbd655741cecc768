package org.banjie.notices.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font with the characters of one paper, cut before the paper is laid out. PDFBox cuts it once more when the paper is written, and
 * counts through every character of what it is given: of the whole font that was half of what a paper took.
 */
final class CutFont {

    private CutFont() {}

    /** @param text may hold more than is printed; page numbers need not be in it */
    static TrueTypeFont of(TrueTypeFont font, String text) throws IOException {
        var cut = new TTFSubsetter(font);
        cut.addAll(IntStream.concat(IntStream.rangeClosed(' ', '~'), text.codePoints())
                .boxed()
                .collect(Collectors.toSet()));
        var out = new ByteArrayOutputStream();
        cut.writeToStream(out);
        return new TTFParser(true).parse(new RandomAccessReadBuffer(out.toByteArray()));
    }
}
