/** English words of "lifestyle and leisure" in the news. */
import type { SubjectWords } from '../../table.js';

export const LIFESTYLE: SubjectWords = {
  strong: `
    recipe, cookbook, cookery, cookery book, celebrity chef, chef, cuisine, gourmet, foodie, michelin star,
    michelin, restaurant critic, restaurant review, fine dining, tablespoon, teaspoon, preheat the oven, saucepan,
    simmer, baking, baked, roast, marinade, dessert, pastry, chocolate cake, cheese, olive oil, garlic, wine
    tasting, winery, vineyard, vintage wine, wine list, sommelier, champagne, cocktail, brewery, craft beer, real
    ale, whisky, whiskey, barista, coffee shop, tea room, fashion, fashion week, fashion show, fashion designer,
    fashion house, catwalk, runway show, supermodel, fashion model, haute couture, couture, ready to wear,
    designer label, designer clothes, designer dress, handbag, stiletto, high heels, hemline, wardrobe,
    hairdresser, hairstyle, haircut, beautician, cosmetics, lipstick, make up artist, perfume, fragrance,
    jewellery, jewelry, tattoo, cosmetic surgery makeover, holidaymaker, holiday maker, package holiday, package
    tour, holiday resort, beach resort, ski resort, seaside resort, beach holiday, city break, travel guide,
    travel agent, guidebook, backpacker, backpacking, sightseeing, sightseer, tourist attraction, tourist
    destination, tourist season, theme park, amusement park, disneyland, cruise ship, cruise liner, caravan site,
    campsite, camping, hiking, hiker, trekking, rambler, walking trail, bed and breakfast, boutique hotel, spa
    hotel, spa treatment, hot tub, gardening, gardener, flower show, chelsea flower show, interior design,
    interior designer, home improvement, home decor, diy enthusiast, do it yourself, makeover, feng shui, hobby,
    hobbies, hobbyist, stamp collecting, stamp collector, coin collector, knitting, crochet, sewing, origami,
    jigsaw, crossword, chess, bridge player, poker, board game, card game, sudoku, bingo, casino, gambling,
    gambler, slot machine, bookmaker, horoscope, astrologer, astrology, yoga, pilates, meditation, mindfulness,
    dating agency, speed dating, online dating, nightclub, clubbing, nightlife, dinner party, picnic, barbecue,
    valentine's day, mother's day, halloween, new year's eve party, bonfire night, christmas shopping, christmas
    dinner`,
  clear: `
    lifestyle, leisure, pastime, holiday, vacation, traveller, traveler, travel, trip, tourist, tourism, tour
    guide, resort, hotel, beach, sunbathing, swimming pool, villa, suite, luxury, spa, glamour, glamorous,
    stylish, chic, trendy, style, designer, dress, gown, shoes, jeans, clothes, clothing, garment, outfit, hat,
    model, beauty, hair, cook, cooking, kitchen, dish, menu, meal, dinner, lunch, breakfast, delicious, flavour,
    flavor, ingredient, taste, tasty, restaurant, cafe, pub, bar, diner, wine, beer, drinker, bottle, cake, bread,
    meat, vegetable, fruit, salad, soup, sauce, spice, garden, flower, rose garden, furniture, decor, collector,
    collectable, antique, antiques, auction house, toy, game of cards, bet, betting, gamble, dating, romance,
    romantic, weekend, festive, celebrate, christmas, gift, party`,
  weak: `
    enjoy, fun, relax, favourite, favorite, guest, visitor, home, house, room, food, shopping, classic, popular,
    colour, color, season, trend, club, car, cycle, walk, summer, tips, ideas`,
  not: `
    recipe for, political party, labour party, third party, conservative party, opposition party, party leader,
    search party, party conference, party member, role model, business model, model of, bar association, crossbar,
    bar none, home secretary, home office, home side, home win, white house, house of commons, house of lords,
    house of representatives, house arrest, house price, poker face, chess piece of, dress rehearsal, dress code,
    travel ban, olive branch, war of the roses, upper house, lower house, flower power, present and correct, soup
    kitchen, bread and butter, apple of, old hat, hat trick`,
};
