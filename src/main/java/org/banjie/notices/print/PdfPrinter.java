package org.banjie.notices.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.banjie.site.QrCode;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a template of {@code notices/} with what it is given: a PDF/A-2a with Chinese text that can be searched, copied
 * and read aloud. A character that no font has comes out as 〓 with its code point, and the paper says so at its foot.
 */
@Component
public class PdfPrinter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private Typefaces typefaces;

    PdfPrinter() {
        // not the pages' engine: papers have their own folder and no links
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("notices/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Prints.
     *
     * @param template the file's name in {@code notices/}, without {@code .html}
     * @param model what the template may use; it also gets {@code dates} ({@link ChineseDates}) and {@code gaps}
     * @return the PDF and the characters that could not be printed
     */
    public Sheet print(String template, Map<String, Object> model) {
        var draft = html(template, model, List.of());
        var gaps = Characters.gaps(draft, typefaces()::has);
        var html = gaps.isEmpty() ? draft : Characters.mark(html(template, model, gaps), typefaces()::has);
        return new Sheet(pdf(html), gaps);
    }

    /** The address as a picture for the templates. */
    public static String qrCode(String address) {
        return new QrCode(address, 1).png();
    }

    private String html(String template, Map<String, Object> model, List<String> gaps) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE, model);
        context.setVariable("dates", new ChineseDates());
        context.setVariable("gaps", gaps);
        return Characters.normalise(templates.process(template, context));
    }

    /** One at a time: the parsed fonts are shared, and a paper takes some thirty milliseconds. */
    private synchronized byte[] pdf(String html) {
        try (var document = new PDDocument()) {
            var out = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder().usePDDocument(document).withHtmlContent(html, null);
            typefaces.addTo(builder, document, html);
            // nothing outside the paper is fetched, whatever a template or a fact says
            builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A).usePdfUaAccessibility(true);
            builder.useColorProfile(SRGB)
                    .withProducer("Banjie")
                    .toStream(out)
                    .useFastMode()
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Typefaces typefaces() {
        if (typefaces == null) typefaces = new Typefaces();
        return typefaces;
    }
}
