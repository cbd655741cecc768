/** What can be said of a case: facts for models and papers, its file, who may see how much of it, who signs. */
@org.springframework.modulith.NamedInterface("facts")
package org.banjie.casework.facts;
