package org.banjie.intake.authorising;

import org.banjie.intake.authorising.Authorisation.About;

/** Another adult has agreed to a paper of a draft: it may be whole now. */
public record AdultAgreed(About about) {}
