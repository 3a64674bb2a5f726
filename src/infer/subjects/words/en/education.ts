/** English words of "education" in the news. */
import type { SubjectWords } from '../../table.js';

export const EDUCATION: SubjectWords = {
  strong: `
    education, educational, educator, school, schoolchildren, schoolchild, schoolboy, schoolgirl, schoolteacher,
    schooling, pupil, classroom, class size, head teacher, headteacher, headmaster, headmistress, primary school,
    secondary school, high school, middle school, elementary school, grammar school, comprehensive school,
    boarding school, private school, public school, state school, independent school, faith school, special
    school, charter school, nursery school, kindergarten, preschool, pre school, playgroup, sixth form, academy
    trust, school governor, school board, school district, school inspector, ofsted, school league table, school
    meals, school uniform, school curriculum, national curriculum, curriculum, syllabus, textbook, homework,
    truancy, truant, exam, examination board, exam result, gcse, baccalaureate, sat test, standardised test,
    standardized test, literacy, numeracy, illiteracy, phonics, teacher training, teaching union, teachers union,
    teacher, teaching assistant, education secretary, education minister, education ministry, education
    department, education authority, local education authority, vice chancellor, university chancellor,
    undergraduate, postgraduate, graduation ceremony, graduation, bachelor's degree, master's degree, doctorate,
    phd, lecturer, academic staff, academic year, tuition fee, top up fee, student loan, student debt, student
    union, scholarship, fellowship, campus, dormitory, fraternity, sorority, freshman, sophomore, ivy league,
    oxbridge, higher education, further education, adult education, distance learning, online course, vocational
    training, vocational course, apprenticeship, polytechnic, community college, admission test, university
    admission, university place, alumni, alma mater, dean of, level exam, level result`,
  clear: `
    teach, teaching, taught, learning, learner, lesson, tutor, tutoring, tutorial, seminar, lecture, degree
    course, diploma, qualification, coursework, dissertation, thesis, faculty, academic, academia, scholar,
    bursary, enrol, enrolled, enrolment, enrollment, expelled, exclusion, detention after school, playground,
    school run, term time, half term, school holiday, summer school, child development, reading age, spelling,
    maths, mathematics teacher, science teacher, language lesson, inspectorate, school funding, school building,
    parents evening, parent teacher, special needs, early years, nursery, creche, gap year, exams, grade, grading,
    assessment, training course, professor, university, universities, college, graduate, student, students`,
  weak: `
    class, child, children, parent, youngster, young people, skill, training, test, study, studies, reading,
    writing, mark, term, principal, library, degree, fee, pass rate`,
  not: `
    old school, school of thought, school of fish, lesson in, learned a lesson, taught a lesson, teach him a
    lesson, steep learning curve, learning curve, crash course, course of, golf course, race course, main course,
    electoral college, college football, college basketball, high school football, academy award, machine
    learning, deep learning, art school friend, degrees celsius, degree murder, first degree, exclusion zone, film
    school`,
};
