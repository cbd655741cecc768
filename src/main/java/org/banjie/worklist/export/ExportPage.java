package org.banjie.worklist.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.banjie.worklist.asking.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list on the page, taken away. */
@Controller
class ExportPage {

    private final Export export;

    ExportPage(Export export) {
        this.export = export;
    }

    @GetMapping("/worklist/export")
    void export(@ModelAttribute Asked asked, HttpServletResponse response, Locale locale) throws IOException {
        export.export(asked, response, locale);
    }
}
