package org.banjie.studio.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banjie.access.StaffDirectory;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.kinds.own.KnownLists;
import org.banjie.sets.FileSet;
import org.banjie.studio.guide.fields.Option;
import org.banjie.words.Sentences;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the page of a guide offers to choose from: roles of the directory, steps, messages, tables and answers of the draft. */
@Component
class GuideChoices {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLICANT = "applicant";

    private final StaffDirectory staff;
    private final KnownLists lists;
    private final Sentences sentences;

    GuideChoices(StaffDirectory staff, KnownLists lists, Sentences sentences) {
        this.staff = staff;
        this.lists = lists;
        this.sentences = sentences;
    }

    /** @param form id of the application form; @param papers titles of the papers by their codes */
    Offered of(FileSet set, String form, Map<String, String> papers, Locale locale) {
        var roles = staff.everyone().stream()
                .flatMap(person -> person.roles().stream())
                .distinct()
                .sorted()
                .map(role -> new Option(role, sentences.inOr(locale, "access.role." + role, role)))
                .toList();
        return new Offered(
                roles,
                elements(set, node -> node.is("userTask")),
                elements(
                        set,
                        node -> node.is("userTask") || node.is("intermediateCatchEvent") || node.is("receiveTask")),
                messages(set),
                tables(set),
                answers(set, form),
                templates(locale),
                lists.names().entrySet().stream()
                        .map(list -> new Option(list.getKey(), list.getValue().in(locale)))
                        .toList(),
                papers.entrySet().stream()
                        .map(paper -> new Option(paper.getKey(), named(paper.getValue(), paper.getKey())))
                        .toList(),
                (group, value) -> sentences.inOr(locale, "studio-guide." + group + "." + value, value),
                sentences.in(locale, "studio-guide.role.applicant"));
    }

    interface Naming {
        String of(String group, String value);
    }

    /**
     * @param steps that people do
     * @param elements where a case can stand: steps and waiting
     */
    record Offered(
            List<Option> roles,
            List<Option> steps,
            List<Option> elements,
            List<Option> messages,
            List<Option> tables,
            List<Option> answers,
            List<Option> templates,
            List<Option> lists,
            List<Option> papers,
            Naming naming,
            String applicant) {

        List<Option> words(String group, String... values) {
            return Stream.of(values)
                    .map(value -> new Option(value, naming.of(group, value)))
                    .toList();
        }

        /** Who may set something off: applicants too. */
        List<Option> fillers() {
            var all = new ArrayList<Option>();
            all.add(new Option(APPLICANT, applicant));
            all.addAll(roles);
            return all;
        }
    }

    private static List<Option> elements(FileSet set, Predicate<XmlNode> wanted) {
        var found = new ArrayList<Option>();
        each(set, ".bpmn", node -> {
            if (wanted.test(node) && node.attribute("id") != null) {
                found.add(new Option(node.attribute("id"), named(node.attribute("name"), node.attribute("id"))));
            }
        });
        return found;
    }

    private static List<Option> messages(FileSet set) {
        var found = new ArrayList<Option>();
        each(set, ".bpmn", node -> {
            if (node.is("message") && node.attribute("name") != null) {
                found.add(new Option(node.attribute("name"), node.attribute("name")));
            }
        });
        return found;
    }

    private static List<Option> tables(FileSet set) {
        var found = new ArrayList<Option>();
        each(set, ".dmn", node -> {
            if (node.is("decision") && node.attribute("id") != null) {
                found.add(new Option(node.attribute("id"), named(node.attribute("name"), node.attribute("id"))));
            }
        });
        return found;
    }

    /** The papers' templates come with the program. */
    private List<Option> templates(Locale locale) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:notices/*.html"))
                    .map(file -> String.valueOf(file.getFilename()).replace(".html", ""))
                    .filter(name -> !name.equals("paper") && !name.equals("filed") && !name.startsWith("blank-"))
                    .distinct()
                    .sorted()
                    .map(name -> new Option(name, sentences.inOr(locale, "studio-guide.template." + name, name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void each(FileSet set, String ending, Consumer<XmlNode> act) {
        set.files().forEach((name, bytes) -> {
            if (name.endsWith(ending)) ModelFile.read(bytes).ifPresent(root -> root.visit(act));
        });
    }

    private static List<Option> answers(FileSet set, String form) {
        var found = new TreeMap<String, String>();
        set.files().forEach((name, bytes) -> {
            if (name.endsWith(".form")) fields(bytes, form, found::putIfAbsent);
        });
        return found.entrySet().stream()
                .map(field -> new Option(field.getKey(), named(field.getValue(), field.getKey())))
                .toList();
    }

    private static void fields(byte[] file, String form, BiConsumer<String, String> say) {
        try {
            var root = JSON.readTree(file);
            if (root.path("id").asText().equals(form)) walk(root, say);
        } catch (IOException notJson) {
            // the checks say so; here it offers nothing
        }
    }

    private static void walk(JsonNode node, BiConsumer<String, String> say) {
        if (node.path("key").isTextual()) {
            say.accept(node.path("key").asText(), node.path("label").asText());
        }
        node.path("components").forEach(inner -> walk(inner, say));
    }

    private static String named(String name, String id) {
        return name == null || name.isBlank() || name.equals(id) ? id : name.replaceAll("\\s+", " ") + "（" + id + "）";
    }
}
