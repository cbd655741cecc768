/** Floor 0: the one clock, working days with 调休, and statutory limits. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"files", "refusal", "words"})
package org.banjie.time;
