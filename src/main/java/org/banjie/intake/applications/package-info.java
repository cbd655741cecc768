/** An application handed in: who applies, where, and what is wrong with it. */
@org.springframework.modulith.NamedInterface("applications")
package org.banjie.intake.applications;
