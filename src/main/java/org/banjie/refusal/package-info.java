/**
 * Floor 0: how any room says no. A key and its arguments; the sentence is said at the edge, in the reader's language.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.refusal;
