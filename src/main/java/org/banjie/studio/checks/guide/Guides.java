package org.banjie.studio.checks.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banjie.kinds.Guide;
import org.banjie.kinds.Kind;
import org.banjie.notices.blank.BlankForms;
import org.banjie.sets.FileSet;
import org.banjie.studio.checks.Check;
import org.banjie.studio.checks.Node;
import org.banjie.studio.checks.Remark;
import org.banjie.studio.checks.SetReading;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** The service guide can be read, says all it must, and names steps and tables that are there. */
@Component
public class Guides implements Check {

    @Override
    public void look(SetReading draft, Consumer<Remark> say) {
        if (draft.guide() != null) {
            required(draft.guide(), say);
            named(draft, draft.guide(), say);
        } else if (draft.set().file(FileSet.GUIDE).isPresent()) {
            unreadable(draft.set().files().get(FileSet.GUIDE), say);
        } else if (!draft.models().isEmpty()) {
            say.accept(Remark.guideError("guide-missing"));
        }
    }

    private static void unreadable(byte[] file, Consumer<Remark> say) {
        try {
            Guide.read(file);
        } catch (UnrecognizedPropertyException unknown) {
            say.accept(Remark.guideError("guide-key", unknown.getPropertyName(), line(unknown), known(unknown)));
        } catch (InvalidFormatException wrong) {
            say.accept(Remark.guideError("guide-value", path(wrong), String.valueOf(wrong.getValue()), line(wrong)));
        } catch (JsonMappingException wrong) {
            say.accept(Remark.guideError("guide-shape", path(wrong), line(wrong)));
        } catch (JsonProcessingException broken) {
            say.accept(Remark.guideError("guide-broken", line(broken)));
        } catch (IOException | RuntimeException unreadable) {
            say.accept(Remark.guideError("guide-broken", 0));
        }
    }

    private static void required(Kind guide, Consumer<Remark> say) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("code", guide.code());
        wanted.put("model", guide.model());
        wanted.put("form", guide.form());
        wanted.put("name", words(guide.name()));
        wanted.put("summary", words(guide.summary()));
        wanted.put("applicant", guide.applicant());
        wanted.put("category", guide.category());
        wanted.put(
                "category.otherwise",
                guide.category() == null ? "" : guide.category().otherwise());
        wanted.put(
                "category.prefixes",
                guide.category() == null ? "" : guide.category().prefixes());
        wanted.put("jurisdiction", guide.jurisdiction());
        wanted.put("limit", guide.limit());
        wanted.put("fees", words(guide.fees()));
        wanted.put("contact", words(guide.contact()));
        wanted.put("publicFields", guide.publicFields());
        wanted.put("sight", guide.sight());
        wanted.put("stages", guide.stages());
        wanted.forEach((key, value) -> {
            if (value == null) say.accept(Remark.guideError("guide-wants", key));
        });
    }

    private static void named(SetReading draft, Kind guide, Consumer<Remark> say) {
        var steps = draft.nodes().map(Node::id).collect(Collectors.toSet());
        if (guide.stages() != null) {
            guide.stages().stream().filter(stage -> stage.steps() != null).forEach(stage -> stage.steps().stream()
                    .filter(step -> !steps.contains(step))
                    .forEach(step -> say.accept(Remark.guideError("guide-step", "stages." + stage.code(), step))));
            draft.nodes("userTask")
                    .filter(task -> guide.stages().stream()
                            .noneMatch(stage ->
                                    stage.steps() != null && stage.steps().contains(task.id())))
                    .forEach(task -> say.accept(task.warning("step-without-stage")));
        }
        draft.nodes("userTask").forEach(task -> gathered(task, guide, say));
        var defines = draft.nodes("process").anyMatch(process -> process.id().equals(guide.model()));
        if (guide.model() != null && !defines) say.accept(Remark.guideError("guide-model", guide.model()));
        table(draft, guide.materialsTable(), "materialsTable", say);
        if (guide.limit() != null) table(draft, guide.limit().table(), "limit.table", say);
        guide.materials().stream()
                .filter(paper -> paper.hasBlank() && !BlankForms.isOne(paper.blank()))
                .forEach(paper -> say.accept(Remark.guideError("guide-blank", paper.code(), paper.blank())));
    }

    private static void gathered(Node task, Kind guide, Consumer<Remark> say) {
        Stream.ofNullable(task.property("gathers"))
                .flatMap(codes -> Stream.of(codes.strip().split("\\s+")))
                .filter(code -> guide.gathered().stream().noneMatch(paper -> code.equals(paper.code())))
                .forEach(code -> say.accept(task.error("guide-gathered", code)));
    }

    private static void table(SetReading draft, String table, String key, Consumer<Remark> say) {
        var there = table == null
                || draft.tables().values().stream()
                        .flatMap(root -> root.children().stream())
                        .anyMatch(node -> node.is("decision") && table.equals(node.attribute("id")));
        if (!there) say.accept(Remark.guideError("guide-table", key, table));
    }

    private static Object words(Words words) {
        return words == null || words.zh() == null || words.en() == null ? null : words;
    }

    private static int line(JsonProcessingException wrong) {
        return wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var ids = unknown.getKnownPropertyIds();
        return ids == null ? "" : ids.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
