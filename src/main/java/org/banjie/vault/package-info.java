/** Floor 0: personal data sealed at rest, found by blind index, shown masked. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "refusal"})
package org.banjie.vault;
