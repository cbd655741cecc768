package org.banjie.worklist.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.banjie.worklist.asking.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same over the API. */
@RestController
class ExportApi {

    private final Export export;

    ExportApi(Export export) {
        this.export = export;
    }

    @GetMapping("/api/v1/worklist/export")
    void export(@ParameterObject Asked asked, HttpServletResponse response, Locale locale) throws IOException {
        export.export(asked, response, locale);
    }
}
