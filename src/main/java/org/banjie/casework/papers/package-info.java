/** The papers of a case: which are asked for, which are there, what the office prints. */
@org.springframework.modulith.NamedInterface("papers")
package org.banjie.casework.papers;
