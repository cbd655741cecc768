package org.banjie.studio.modeler;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banjie.flow.gate.xml.ModelFile;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
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

    Landing(Kinds kinds, LiveSets live, Sets sets, Drafts drafts, DraftDesk desk) {
        this.kinds = kinds;
        this.live = live;
        this.sets = sets;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** @param rev of the draft after the save */
    record Landed(FileSet set, int rev) {}

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

    Landed land(Map<String, byte[]> files, String comment) {
        if (files.isEmpty()) throw new Invalid(List.of(SetRules.error("", "no-files")));
        var kind = kind(files);
        var known = live.find(kind).isPresent() || drafts.find(kind).isPresent();
        if (!known) {
            var draft = desk.start(new FileSet(kind, new TreeMap<>(files)), DraftOrigin.MODELER, comment);
            return new Landed(sets.get(draft.hash()), draft.rev());
        }
        var set = desk.content(kind);
        for (var file : files.entrySet()) set = set.with(place(set, file), file.getValue());
        var draft = desk.save(kind, Edit.whole(set, null, comment));
        return new Landed(sets.get(draft.hash()), draft.rev());
    }

    /** A process model takes the place of the one that defines the same process, whatever the file is called. */
    private static String place(FileSet set, Map.Entry<String, byte[]> file) {
        if (!file.getKey().endsWith(".bpmn")) return file.getKey();
        return ids(file.getValue(), "process")
                .map(process -> SetFiles.model(set, process))
                .filter(name -> set.file(name).isPresent())
                .findFirst()
                .orElse(file.getKey());
    }

    private String kind(Map<String, byte[]> files) {
        return files.values().stream()
                .flatMap(file -> ids(file, "process"))
                .map(process -> byModel(process).orElse(process))
                .findFirst()
                .or(() -> byFile(files))
                .orElseThrow(() -> new Invalid(List.of(SetRules.error("", "no-kind"))));
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

    private static Stream<String> ids(byte[] file, String sort) {
        return ModelFile.read(file).stream()
                .flatMap(root -> root.children().stream())
                .filter(node -> node.is(sort) && node.attribute("id") != null)
                .map(node -> node.attribute("id"));
    }
}
