/** What answers must say of objections, and what a model may ask about them. */
package org.banjie.assistance.application.objections.checks;
