/** Whom the forms of a walk name: people of the rehearsal's register. Typed, never kept (R-P04). */
export const names = { self: '周明', father: '周建国', brother: '周亮' }
