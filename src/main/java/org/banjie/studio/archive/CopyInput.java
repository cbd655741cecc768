package org.banjie.studio.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.SetRules;
import org.banjie.studio.guide.yaml.YamlText;

/**
 * What the copy of a kind is called.
 *
 * @param prefix how its case numbers begin
 */
public record CopyInput(String code, String nameZh, String nameEn, String prefix) {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,6}");

    /** The copy: {@link Renamed}, with a name and a number of its own. @throws Invalid naming everything that is wrong */
    public FileSet of(FileSet source) {
        demand();
        var copy = renamed(Renamed.as(source, code));
        var guide = copy.text(FileSet.GUIDE).flatMap(YamlText::of).orElse(null);
        if (guide == null) throw new Invalid(List.of(SetRules.error("code", "no-guide")));
        var said =
                guide.with(Map.of("name", Map.of("zh", nameZh, "en", nameEn), "category", Map.of("otherwise", prefix)));
        return SetRules.demand(copy.with(FileSet.GUIDE, said.getBytes(StandardCharsets.UTF_8)));
    }

    /** Flow, tables and forms that are called as the kind is are called as the copy. */
    private FileSet renamed(FileSet copy) {
        var guide = copy.text(FileSet.GUIDE).flatMap(YamlText::of).map(YamlText::tree);
        if (guide.isEmpty() || !(guide.get().get("name") instanceof Map<?, ?> name)) return copy;
        var files = new TreeMap<String, byte[]>();
        copy.files().forEach((file, bytes) -> {
            var text = new String(bytes, StandardCharsets.UTF_8);
            if (!file.endsWith(".yaml")) {
                text = text.replace("\"" + name.get("zh") + "\"", "\"" + nameZh + "\"")
                        .replace("\"" + name.get("zh") + "：", "\"" + nameZh + "：")
                        .replace("\"" + name.get("en") + "\"", "\"" + nameEn + "\"");
            }
            files.put(file, text.getBytes(StandardCharsets.UTF_8));
        });
        return new FileSet(copy.kind(), files);
    }

    private void demand() {
        var errors = new ArrayList<InputError>();
        if (!SetRules.isCode(said(code))) {
            errors.add(SetRules.error("code", "code", SetRules.shown(said(code))));
        }
        if (!isName(nameZh)) errors.add(SetRules.error("nameZh", "words"));
        if (!isName(nameEn)) errors.add(SetRules.error("nameEn", "words"));
        if (!PREFIX.matcher(said(prefix)).matches()) errors.add(SetRules.error("prefix", "prefix"));
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
    }

    private static boolean isName(String name) {
        return Template.NAME.matcher(said(name)).matches();
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
