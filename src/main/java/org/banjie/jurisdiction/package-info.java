/** Floor 0: village, street and district, and which office a place belongs to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"files", "refusal"})
package org.banjie.jurisdiction;
