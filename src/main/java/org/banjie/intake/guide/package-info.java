/** The service guide (办事指南) of a kind, for anybody to read before they apply. */
package org.banjie.intake.guide;
