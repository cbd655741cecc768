/** Consent of each adult of a household to a paper, given by a code of their own. */
package org.banjie.intake.authorising;
