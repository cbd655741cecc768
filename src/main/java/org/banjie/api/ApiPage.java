package org.banjie.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.banjie.access.PublicPaths;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The API for people who write against it: the OpenAPI document as a page, without any script of strangers. */
@Controller
class ApiPage {

    private final OpenApiWebMvcResource document;
    private final ObjectMapper json;

    ApiPage(OpenApiWebMvcResource document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    @GetMapping("/api-docs")
    String page(HttpServletRequest request, Locale locale, Model model) throws IOException {
        var read = json.readTree(document.openapiJson(request, "/v3/api-docs", locale));
        model.addAttribute("calls", ApiCall.in(read));
        model.addAttribute("schemas", ApiSchema.named(read));
        return "api/docs";
    }

    /** What can be called is no secret; calling is another matter. */
    @Bean
    static PublicPaths openDocumentation() {
        return PublicPaths.of("/api-docs", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml");
    }
}
