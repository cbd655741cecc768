/** Floor 0: what is said in two languages, and saying it in the reader's. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package org.banjie.words;
