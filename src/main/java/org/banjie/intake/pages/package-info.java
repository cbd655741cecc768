/** The pages on which an applicant chooses, fills in, checks and hands in. */
package org.banjie.intake.pages;
