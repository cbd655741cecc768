/** Floor 0: village, street and district, and which office a place belongs to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package org.banjie.jurisdiction;
