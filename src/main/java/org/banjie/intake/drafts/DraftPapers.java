package org.banjie.intake.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.applicants.ApplicantAccounts;
import org.banjie.casework.papers.PapersOnList;
import org.banjie.casework.papers.WhoFiled;
import org.banjie.kinds.Kinds;
import org.banjie.materials.Material;
import org.banjie.materials.Materials;
import org.banjie.materials.inspection.FileType;
import org.banjie.materials.pictures.PhotographPages;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of a draft: added, looked at and taken back by its owner, until they go along with the case. */
@Service
@Transactional
public class DraftPapers {

    private final ApplicationDraftDesk drafts;
    private final ApplicationDrafts rows;
    private final DraftSettings settings;
    private final Kinds kinds;
    private final PapersOnList papers;
    private final Materials materials;
    private final ApplicantAccounts accounts;

    DraftPapers(
            ApplicationDraftDesk drafts,
            ApplicationDrafts rows,
            DraftSettings settings,
            Kinds kinds,
            PapersOnList papers,
            Materials materials,
            ApplicantAccounts accounts) {
        this.drafts = drafts;
        this.rows = rows;
        this.settings = settings;
        this.kinds = kinds;
        this.papers = papers;
        this.materials = materials;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public List<PapersOnList.Line> of(ApplicationDraft draft) {
        return papers.of(
                kinds.get(draft.kind()),
                draft.id().toString(),
                draft.application().answers(),
                by(draft));
    }

    private String by(ApplicationDraft draft) {
        var application = draft.application();
        if (application.forAnother()) return application.agent().relation();
        return accounts.find(draft.owner()).isPresent() ? WhoFiled.THEMSELVES : WhoFiled.COUNTER;
    }

    /** @throws Refusal NOT_FOUND for another's draft, INVALID for a paper not asked for; and as {@link Materials#add} */
    @Transactional(propagation = Propagation.NEVER)
    public void add(Actor actor, UUID draft, String code, String filename, InputStreamSource content) {
        var kind = kinds.get(drafts.get(actor, draft).kind());
        if (kind.materials().stream().noneMatch(paper -> paper.code().equals(code))) {
            throw new Refusal(RefusalKind.INVALID, "unknown-material", "kinds.unknown-material", code);
        }
        checkRoom(actor);
        materials.add(draft.toString(), code, filename, content, actor.uid());
    }

    /** The photographs that can be put together, by the code of their paper: two or more of each. */
    @Transactional(readOnly = true)
    public Map<String, List<Material>> photographs(ApplicationDraft draft) {
        var all = materials.of(draft.id().toString()).stream()
                .filter(one -> one.type() == FileType.JPEG)
                .collect(Collectors.groupingBy(Material::code));
        all.values().removeIf(several -> several.size() < 2);
        return all;
    }

    /**
     * The photographs of a paper become the pages of one file, which takes their place.
     *
     * @throws Refusal INVALID where there are no two; and as {@link #add}, and then they stay
     */
    @Transactional(propagation = Propagation.NEVER)
    public void combine(Actor actor, UUID id, String code, String name) {
        var photographs = photographs(drafts.get(actor, id)).getOrDefault(code, List.of());
        if (photographs.isEmpty()) {
            throw new Refusal(RefusalKind.INVALID, "no-photographs", "intake.papers.no-photographs");
        }
        try {
            var pages = PhotographPages.of(photographs.stream()
                    .map(one -> (InputStreamSource) () -> materials.open(one.id()))
                    .toList());
            try {
                add(actor, id, code, name + ".pdf", new FileSystemResource(pages));
            } finally {
                Files.deleteIfExists(pages);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        photographs.forEach(one -> materials.remove(one.id()));
    }

    /** One file may come on top: each draft has a limit of its own. */
    private void checkRoom(Actor actor) {
        if (materials.size(rows.idsOf(actor.uid())) < settings.maxTotal().toBytes()) return;
        throw new Refusal(
                RefusalKind.TOO_LARGE,
                "drafts-too-much",
                "intake.drafts-too-much",
                settings.maxTotal().toMegabytes());
    }

    /** @throws Refusal NOT_FOUND for a file of anything but this draft of theirs */
    public Material get(Actor actor, UUID draft, UUID file) {
        var found = materials.get(file);
        if (found.subject().equals(drafts.get(actor, draft).id().toString())) return found;
        throw new Refusal(RefusalKind.NOT_FOUND, "no-such-material", "materials.no-such-material");
    }

    public void remove(Actor actor, UUID draft, UUID file) {
        materials.remove(get(actor, draft, file).id());
    }
}
