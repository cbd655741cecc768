package org.banjie.access.applicants;

import java.util.Set;
import java.util.UUID;
import org.banjie.access.Actor;
import org.banjie.access.ActorType;

/** The account of an applicant, with what it goes by in clear: only for whom it belongs to and for their case. */
public record ApplicantAccount(UUID id, ApplicantIdentity identity) {

    /** The uid the applicant acts under. */
    public String uid() {
        return "applicant:" + id;
    }

    public Actor actor() {
        return new Actor(uid(), identity.masked(), ActorType.APPLICANT, Set.of());
    }
}
