package org.banjie.studio.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.sets.FileSet;
import org.banjie.words.Sentences;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** What the files of a kind are called by people: the title of the form, the name of the decision or of the flow. */
@Component
public class FileTitles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sentences sentences;

    FileTitles(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A file and what people call it. */
    public record Titled(String name, String title) {}

    /** @param code guide, flow, forms, rules, papers, messages */
    public record Group(String code, List<Titled> files) {}

    /** What a file is called; its name where it does not say. */
    public String of(FileSet set, String file, Locale locale) {
        var bytes = set.file(file).orElse(new byte[0]);
        return title(file, bytes, locale).filter(title -> !title.isBlank()).orElse(file);
    }

    /** All files of a set, by what they are, each group by title. */
    public List<Group> grouped(FileSet set, Locale locale) {
        var groups = new ArrayList<Group>();
        for (var code : List.of("guide", "flow", "forms", "rules", "papers", "messages")) {
            var files = set.files().keySet().stream()
                    .filter(name -> group(name).equals(code))
                    .map(name -> new Titled(name, of(set, name, locale)))
                    .sorted(Comparator.comparing(Titled::title))
                    .toList();
            if (!files.isEmpty()) groups.add(new Group(code, files));
        }
        return List.copyOf(groups);
    }

    private Optional<String> title(String file, byte[] bytes, Locale locale) {
        return switch (group(file)) {
            case "guide", "papers", "messages" -> Optional.of(sentences.in(locale, "studio.file." + file));
            case "forms" -> form(bytes, Words.english(locale));
            case "rules" -> named(bytes, "decision");
            default -> named(bytes, "process");
        };
    }

    private static String group(String file) {
        if (file.equals(FileSet.GUIDE)) return "guide";
        if (file.equals(FileSet.PAPERS)) return "papers";
        if (file.equals(FileSet.MESSAGES)) return "messages";
        return file.endsWith(".form") ? "forms" : file.endsWith(".dmn") ? "rules" : "flow";
    }

    private static Optional<String> form(byte[] bytes, boolean english) {
        try {
            var said = JSON.readTree(bytes).path("properties");
            var title = said.path("title").asText();
            return Optional.of(english ? said.path("titleEn").asText(title) : title);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> named(byte[] bytes, String sort) {
        return ModelFile.read(bytes).stream()
                .flatMap(root -> root.children().stream())
                .filter(node -> node.is(sort) && node.attribute("name") != null)
                .map(node -> node.attribute("name"))
                .findFirst();
    }
}
