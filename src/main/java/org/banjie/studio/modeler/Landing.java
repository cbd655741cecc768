package org.banjie.studio.modeler;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banjie.flow.gate.ModelGate;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.flow.gate.xml.XmlNode;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.SetFiles;
import org.banjie.studio.drafts.SetRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Finds out which kind the files belong to, and puts them into its draft; a model nobody knows begins a new kind. */
@Component
@Transactional
class Landing {

    private final Kinds kinds;
    private final LiveSets live;
    private final Sets sets;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final ModelGate gate;

    Landing(Kinds kinds, LiveSets live, Sets sets, Drafts drafts, DraftDesk desk, ModelGate gate) {
        this.kinds = kinds;
        this.live = live;
        this.sets = sets;
        this.drafts = drafts;
        this.desk = desk;
        this.gate = gate;
    }

    /**
     * @param rev of the draft after the save
     * @param renamed the id a process had by chance; null where it kept its own
     */
    record Landed(FileSet set, int rev, String renamed) {}

    private record Process(String file, String id, boolean runs) {}

    /** No more of a file than a set may have. */
    byte[] bytes(MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            var bytes = in.readNBytes(SetRules.LARGEST_FILE + 1);
            if (bytes.length > SetRules.LARGEST_FILE) {
                throw new Refusal(
                        RefusalKind.TOO_LARGE,
                        "file-too-large",
                        "studio.set.file-too-large",
                        SetRules.LARGEST_FILE / 1024 / 1024);
            }
            return bytes;
        }
    }

    Landed land(Map<String, byte[]> sent, String deployment) {
        if (sent.isEmpty()) throw new Invalid(List.of(SetRules.error("", "no-files")));
        Map<String, byte[]> files = new TreeMap<>();
        sent.forEach((name, bytes) ->
                files.put(name, name.endsWith(".bpmn") ? ArrivedNames.withoutSchemaLocation(bytes) : bytes));
        var process = process(files);
        var kind = process.map(one -> kind(one, deployment))
                .or(() -> byFile(files))
                .orElseThrow(() -> new Invalid(List.of(unknown(files))));
        var byChance = process.filter(one -> ArrivedNames.isByChance(one.id()));
        return keep(
                kind,
                byChance.map(one -> ArrivedNames.renamed(files, one.id(), model(kind)))
                        .orElse(files),
                deployment,
                byChance.map(Process::id).orElse(null));
    }

    private Landed keep(String kind, Map<String, byte[]> files, String comment, String renamed) {
        var known = live.find(kind).isPresent() || drafts.find(kind).isPresent();
        if (!known) {
            var draft = desk.start(new FileSet(kind, new TreeMap<>(files)), DraftOrigin.MODELER, comment);
            return new Landed(sets.get(draft.hash()), draft.rev(), renamed);
        }
        var set = desk.content(kind);
        for (var file : files.entrySet()) set = set.with(place(set, file), file.getValue());
        var draft = desk.save(kind, Edit.whole(set, null, comment));
        return new Landed(sets.get(draft.hash()), draft.rev(), renamed);
    }

    /** The one that runs, where a file has several. */
    private static Optional<Process> process(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .flatMap(file -> processes(file.getValue())
                        .map(node -> new Process(
                                file.getKey(), node.attribute("id"), "true".equals(node.attribute("isExecutable")))))
                .min(Comparator.comparing(one -> !one.runs()));
    }

    private String kind(Process process, String deployment) {
        return byModel(process.id())
                .or(() -> Optional.of(process.id()).filter(SetRules::isCode))
                .orElseGet(() -> ArrivedNames.code(process.id(), process.file(), deployment));
    }

    /** The id of a kind's process. */
    private String model(String kind) {
        return kinds.find(kind).map(Kind::model).orElse(kind);
    }

    /** A file that cannot be read belongs to nobody because of that. */
    private InputError unknown(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bpmn")
                        && ModelFile.read(file.getValue()).isEmpty())
                .flatMap(file -> gate.check(file.getKey(), file.getValue()).stream()
                        .limit(1)
                        .map(finding -> SetRules.error("", "unreadable", SetRules.shown(file.getKey()), finding)))
                .findFirst()
                .orElseGet(() -> SetRules.error("", "no-kind"));
    }

    /** A process model takes the place of the one that defines the same process, whatever the file is called. */
    private static String place(FileSet set, Map.Entry<String, byte[]> file) {
        if (!file.getKey().endsWith(".bpmn")) return file.getKey();
        return processes(file.getValue())
                .map(process -> SetFiles.model(set, process.attribute("id")))
                .filter(name -> set.file(name).isPresent())
                .findFirst()
                .orElse(file.getKey());
    }

    private Optional<String> byModel(String process) {
        return kinds.all().stream()
                .filter(kind -> kind.model().equals(process))
                .map(Kind::code)
                .findFirst();
    }

    /** Tables and forms alone belong to the one kind that has files of their names. */
    private Optional<String> byFile(Map<String, byte[]> files) {
        var having = live.now().live().stream()
                .filter(set -> sets.get(set.hash()).files().keySet().containsAll(files.keySet()))
                .map(set -> set.kind())
                .toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    private static Stream<XmlNode> processes(byte[] file) {
        return ModelFile.read(file).stream()
                .flatMap(root -> root.children().stream())
                .filter(node -> node.is("process") && node.attribute("id") != null);
    }
}
