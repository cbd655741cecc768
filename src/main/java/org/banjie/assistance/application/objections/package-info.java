/** Objections and complaints as entries of their own: who, how, when, what, what became of it, who was told. */
@org.springframework.modulith.NamedInterface("objections")
package org.banjie.assistance.application.objections;
