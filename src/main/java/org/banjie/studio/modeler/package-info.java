/** The desktop Camunda Modeler's Deploy button ({@code /engine-rest}): what it sends lands as a draft. */
package org.banjie.studio.modeler;
