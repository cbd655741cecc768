package org.banjie.studio.reading;

import java.util.List;
import java.util.Locale;
import org.banjie.sets.FileSet;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.checks.SetReading;
import org.banjie.studio.comparison.VersionWords;
import org.banjie.studio.comparison.Versions;
import org.banjie.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A version of a kind to be read and not changed: guide, flow, forms and rules. */
@Controller
@RequestMapping("/studio/{key}/live")
class LivePage {

    private final Administrators administrators;
    private final Keys keys;
    private final Versions versions;
    private final VersionWords words;
    private final FileTitles titles;

    LivePage(Administrators administrators, Keys keys, Versions versions, VersionWords words, FileTitles titles) {
        this.administrators = administrators;
        this.keys = keys;
        this.versions = versions;
        this.words = words;
        this.titles = titles;
    }

    /** @param version what {@link Versions} calls it */
    @GetMapping
    ModelAndView read(@PathVariable String key, @RequestParam(defaultValue = "live") String version, Locale locale) {
        administrators.reader();
        var kind = keys.kind(key);
        var set = versions.get(kind, version);
        var guide = SetReading.of(set).guide();
        var name = guide == null || guide.name() == null ? kind : guide.name().in(locale);
        return new ModelAndView("studio/live")
                .addObject("kind", kind)
                .addObject("name", name)
                .addObject("version", version)
                .addObject("called", words.of(version))
                .addObject("guide", guide)
                .addObject("english", Words.english(locale))
                .addObject("flows", flows(set, locale))
                .addObject("tables", tables(set))
                .addObject("forms", forms(set, locale));
    }

    private List<FileTitles.Titled> flows(FileSet set, Locale locale) {
        return set.files().keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .map(name -> new FileTitles.Titled(name, titles.of(set, name, locale)))
                .toList();
    }

    private static List<RuleTable> tables(FileSet set) {
        return set.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .flatMap(file -> RuleTable.of(file.getKey(), file.getValue()).stream())
                .toList();
    }

    private List<FormFields> forms(FileSet set, Locale locale) {
        return set.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".form"))
                .map(file -> FormFields.of(
                        titles.of(set, file.getKey(), locale), file.getKey(), file.getValue(), Words.english(locale)))
                .toList();
    }
}
