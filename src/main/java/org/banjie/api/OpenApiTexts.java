package org.banjie.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Adds to the OpenAPI document what holds for every call: who may call, what a "no" looks like, keys of repetition. */
@Component
class OpenApiTexts implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    private final MessageSource texts;

    OpenApiTexts(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("办结 Banjie")
                .version("v1")
                .description(String.join("\n\n", text("text"), text("sign-in"), text("errors"), text("formats"))));
        // wherever it is read from is where it is called
        document.servers(List.of(new Server().url("/")));
        document.getComponents()
                .addSecuritySchemes("staff", scheme("basic"))
                .addSecuritySchemes("partner", scheme("bearer"))
                .addSecuritySchemes("session", session())
                .addSchemas(PROBLEM, problem());
        document.security(List.of(
                new SecurityRequirement().addList("staff"),
                new SecurityRequirement().addList("partner"),
                new SecurityRequirement().addList("session")));
        document.getPaths().values().forEach(path -> {
            path.readOperations().forEach(OpenApiTexts::refuses);
            if (path.getPost() != null) repeats(path.getPost());
        });
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    private static SecurityScheme session() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("BANJIE");
    }

    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("path", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }

    private static void refuses(Operation operation) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
        operation
                .getResponses()
                .addApiResponse(
                        "default", new ApiResponse().description(PROBLEM).content(content));
    }

    private void repeats(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(RepeatedCalls.HEADER)
                .required(false)
                .description(text("repeat"))
                .schema(new StringSchema().maxLength(200)));
    }

    private String text(String key) {
        return texts.getMessage("api.docs." + key, null, LocaleContextHolder.getLocale());
    }
}
